/**
 * The seven blocks in the block editor, on what WordPress itself loads there: a picture of the block as the server prints it, and
 * a field for each attribute. What a block is called and which attributes it has comes from the plugin, by `window.htBlocks`.
 */
(({blockEditor, blocks, components, element, serverSideRender}, all) => {
  const {createElement: el, Fragment} = element;

  const labelOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

  /** The field for one attribute. An empty one is left out of what is saved. */
  function field(name, {type, values, help}, given, setAttributes) {
    const set = (value) => setAttributes({[name]: value});
    const common = {key: name, label: labelOf(name), help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    if (type === 'boolean') {
      const onChange = (on) => set(on || undefined);
      return el(components.ToggleControl, {...common, checked: Boolean(given), onChange});
    }
    if (values) {
      const options = [{value: '', label: '—'}, ...values.map((value) => ({value, label: value}))];
      const onChange = (value) => set(value || undefined);
      return el(components.SelectControl, {...common, options, value: given ?? '', onChange});
    }
    const onChange = (value) => set(type === 'number' && value ? Number(value) : value || undefined);
    return el(components.TextControl, {...common, type: type === 'words' ? 'text' : type, value: given ?? '', onChange});
  }

  for (const [name, {attributes}] of Object.entries(all)) {
    const block = `ht-blocks/${name}`;
    blocks.registerBlockType(block, {
      edit: ({attributes: given, setAttributes}) =>
        el(
          Fragment,
          null,
          el(
            blockEditor.InspectorControls,
            null,
            el(
              components.PanelBody,
              null,
              Object.entries(attributes).map(([key, attribute]) => field(key, attribute, given[key], setAttributes)),
            ),
          ),
          el(
            'div',
            blockEditor.useBlockProps(),
            // Nothing in it can be pressed: a link that calls would call, while its author means to choose the block.
            el(components.Disabled, null, el(serverSideRender, {block, attributes: given})),
          ),
        ),
      // The server prints it, each time, with the numbers of today.
      save: () => null,
    });
  }
})(window.wp, window.htBlocks);
