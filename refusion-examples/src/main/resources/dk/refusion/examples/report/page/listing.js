'use strict';
(() => {
  const make = (name, text) => Object.assign(document.createElement(name), { textContent: text ?? '' });
  const labelled = (text, control) => {
    const label = make('label', text);
    label.append(control);
    return label;
  };
  const danish = new Intl.Collator('da', { numeric: true });
  const number = text => /^-?[\d.]+(,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : NaN;
  const compare = (one, other) => {
    const difference = number(one) - number(other);
    return Number.isNaN(difference) ? danish.compare(one, other) : difference;
  };

  /** Puts a form above a table, and a button into the head of every column. */
  function listing(table) {
    const rows = Array.from(table.tBodies[0].rows);
    const heads = Array.from(table.tHead.rows[0].cells);
    const form = make('form');
    const words = Object.assign(make('input'), { type: 'search', autocomplete: 'off' });
    const status = make('output');
    form.setAttribute('role', 'search');
    form.className = 'listing';
    form.append(labelled('Søg ', words));

    const chosen = heads.map((head, column) => {
      if (!('choice' in head.dataset)) {
        return () => true;
      }
      const select = make('select');
      const values = new Set(rows.map(row => row.cells[column].textContent));
      select.append(Object.assign(make('option', 'alle'), { value: '' }));
      Array.from(values).sort(compare).forEach(value => select.append(make('option', value)));
      form.append(labelled(head.textContent + ' ', select));
      return row => select.value === '' || row.cells[column].textContent === select.value;
    });

    function show() {
      const wanted = words.value.toLocaleLowerCase('da').split(/\s+/);
      let shown = 0;
      for (const row of rows) {
        const text = row.textContent.toLocaleLowerCase('da');
        row.hidden = !(wanted.every(word => text.includes(word)) && chosen.every(one => one(row)));
        shown += row.hidden ? 0 : 1;
      }
      status.textContent = shown + ' af ' + rows.length + (rows.length === 1 ? ' linje' : ' linjer');
    }

    function sort(column) {
      const head = heads[column];
      const sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
      rows.sort((one, other) => sign * compare(one.cells[column].textContent, other.cells[column].textContent));
      table.tBodies[0].append(...rows);
    }

    heads.forEach((head, column) => {
      const button = Object.assign(make('button', head.textContent), { type: 'button' });
      button.addEventListener('click', () => sort(column));
      head.replaceChildren(button);
    });
    form.append(Object.assign(make('button', 'Vis alle'), { type: 'reset' }), status);
    form.addEventListener('input', show);
    form.addEventListener('reset', () => setTimeout(show));
    form.addEventListener('submit', event => event.preventDefault());
    table.parentElement.before(form);
    show();
  }

  /** Opens what an address leads to, and comes back to the link that was followed. */
  let followed = null;
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target?.closest('details');
    if (fold) {
      fold.open = true;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center' });
    } else if (followed) {
      followed.focus();
    }
  }

  const persons = Array.from(document.querySelectorAll('details.person'));
  function unfold() {
    const button = Object.assign(make('button', 'Fold alle ud'), { type: 'button', className: 'unfold' });
    button.addEventListener('click', () => persons.forEach(person => {
      person.open = true;
    }));
    persons[0]?.before(button);
  }

  unfold();
  document.querySelectorAll('table.listing').forEach(listing);
  document.addEventListener('click', event => {
    followed = event.target.closest('table.listing a') ?? followed;
  });
  addEventListener('hashchange', arrive);
  arrive();
})();
