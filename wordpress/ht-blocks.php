<?php
/**
 * Plugin Name:       ht-blocks
 * Description:       Help with human trafficking on any page, as blocks and as shortcodes: the hotline, the signs, questions to think with, articles, services, a quick exit and a language switch.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 *
 * WordPress takes our tags out of what most authors write. Here they place a block or a shortcode instead, and the server
 * prints the tag with the number already in it. Nothing is stored, nothing is asked of any other server.
 */

defined( 'ABSPATH' ) || exit;

/** What the build knows: each block with its attributes, the languages there are, the version and hash of the script. */
function ht_blocks_data() {
	static $data = null;
	$data ??= json_decode( file_get_contents( __DIR__ . '/blocks.json' ), true );
	return $data;
}

/** One language for `es_MX`, `es-MX` and `es`; English for one that we have no words in, as in the script. */
function ht_blocks_language( $locale ) {
	$language = strtolower( strtok( $locale, '-_' ) );
	return in_array( $language, ht_blocks_data()['languages'], true ) ? $language : 'en';
}

/**
 * The value as it may stand in the tag, or null. A word that the block does not know passes: the block says in the console
 * which words it knows. Nothing else does, and no block has an attribute that holds a number of a line of help.
 */
function ht_blocks_value( $type, $value ) {
	if ( ! is_scalar( $value ) || false === $value ) {
		return null;
	}
	$value = trim( (string) $value );
	switch ( $type ) {
		case 'boolean':
			return in_array( strtolower( $value ), array( 'false', 'no', '0' ), true ) ? null : '';
		case 'number':
			return ctype_digit( $value ) ? $value : null;
		case 'url':
			return preg_match( '~^https?://~i', $value ) ? esc_url_raw( $value, array( 'http', 'https' ) ) : null;
		default:
			return preg_match( '/^[a-z0-9_ -]+$/i', $value ) ? $value : null;
	}
}

/** Of what an author gave, the attributes that this block has, as names with checked values. */
function ht_blocks_attributes( $name, $given ) {
	$checked = array();
	foreach ( $given as $key => $value ) {
		// WordPress hands on a word without a value as a value without a name: [ht-hotline compact].
		if ( is_int( $key ) ) {
			list( $key, $value ) = array( $value, true );
		}
		$known = ht_blocks_data()['blocks'][ $name ]['attributes'][ $key ] ?? null;
		$value = $known ? ht_blocks_value( $known['type'], $value ) : null;
		if ( null !== $value ) {
			$checked[ $key ] = $value;
		}
	}
	return $checked;
}

/** Whoever asks by the REST API, the block editor first of all, puts the answer into a page by script. */
function ht_blocks_for_a_script() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/** Only the editor asks in this context. */
function ht_blocks_in_editor() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only chooses between two forms of the same words.
	return ht_blocks_for_a_script() && 'edit' === ( $_GET['context'] ?? '' );
}

/**
 * What was prerendered that comes closest to what an author asked for: the block as it is by default, or one article. The
 * article of staff needs their attribute too, or everyone would read in it what is not for them.
 */
function ht_blocks_view( $name, $asked ) {
	$views = ht_blocks_data()['blocks'][ $name ]['views'];
	$file  = $name;
	foreach ( $views as $other => $made_with ) {
		if ( count( $made_with ) > count( $views[ $file ] ) && ! array_diff_assoc( $made_with, $asked ) ) {
			$file = $other;
		}
	}
	return array(
		'file'  => $file,
		'exact' => count( $views[ $file ] ) === count( $asked ),
	);
}

/**
 * The tag, with the whole block in it as it looks before and without the script. What was prerendered shows the block as it is
 * by default, or a whole article, and works only in a page that comes from the server; elsewhere the tag holds the same words
 * as plain headings, lists and links.
 */
function ht_blocks_html( $name, $given ) {
	$attributes = ht_blocks_attributes( $name, $given );
	$language   = ht_blocks_language( $attributes['lang'] ?? get_locale() );
	$view       = ht_blocks_view( $name, array_diff_key( $attributes, array( 'lang' => '' ) ) );
	// A feed reader takes the tag out. In the editor, Shift pressed three times must not throw an author's work away.
	$without_tag = is_feed() || ( 'quick-exit' === $name && ht_blocks_in_editor() );
	$prerendered = $view['exact'] && ! $without_tag && ! ht_blocks_for_a_script();
	$inside      = file_get_contents( __DIR__ . "/snippets/$language/{$view['file']}" . ( $prerendered ? '.html' : '.plain.html' ) );
	if ( $without_tag ) {
		return $inside;
	}
	wp_enqueue_script( 'ht-blocks' );
	$written = '';
	foreach ( $attributes as $key => $value ) {
		$written .= '' === $value ? " $key" : sprintf( ' %s="%s"', $key, esc_attr( $value ) );
	}
	return "<ht-$name$written>$inside</ht-$name>";
}

add_action(
	'init',
	function () {
		$data   = ht_blocks_data();
		$editor = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
		wp_register_script( 'ht-blocks', plugins_url( 'ht-blocks.js', __FILE__ ), array(), $data['version'] );
		wp_register_script( 'ht-blocks-editor', plugins_url( 'editor.js', __FILE__ ), $editor, $data['version'], true );
		wp_add_inline_script( 'ht-blocks-editor', 'window.htBlocks = ' . wp_json_encode( $data['blocks'] ) . ';', 'before' );

		foreach ( $data['blocks'] as $name => $block ) {
			$render = function ( $given ) use ( $name ) {
				return ht_blocks_html( $name, (array) $given );
			};
			$typed  = function ( $attribute ) {
				return array( 'type' => in_array( $attribute['type'], array( 'boolean', 'number' ), true ) ? $attribute['type'] : 'string' );
			};
			add_shortcode( "ht-$name", $render );
			register_block_type(
				"ht-blocks/$name",
				array(
					'api_version'           => 3,
					'title'                 => $block['title'],
					'description'           => $block['description'],
					'icon'                  => $block['icon'],
					'category'              => 'widgets',
					'keywords'              => array( 'trafficking', 'hotline', 'ht-blocks' ),
					'attributes'            => array_map( $typed, $block['attributes'] ),
					'supports'              => array(
						'html'            => false,
						'className'       => false,
						'customClassName' => false,
					),
					'editor_script_handles' => array( 'ht-blocks-editor' ),
					'render_callback'       => $render,
				)
			);
		}
	}
);

// What an author pastes by hand needs the script too: the tag itself, or the form of it that filters leave alone.
add_filter(
	'the_content',
	function ( $html ) {
		if ( preg_match( '/<ht-[a-z]|\sdata-ht=/', $html ) ) {
			wp_enqueue_script( 'ht-blocks' );
		}
		return $html;
	},
	99
);

// The editor shows the blocks as the visitor will see them, also where it keeps the page in a frame of its own.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			wp_enqueue_script( 'ht-blocks' );
		}
	}
);

// Only the script that was built and tested runs, and no page waits for it.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		$loading = sprintf( ' async integrity="%s" crossorigin="anonymous" src=', esc_attr( ht_blocks_data()['integrity'] ) );
		return 'ht-blocks' === $handle ? str_replace( ' src=', $loading, $tag ) : $tag;
	},
	10,
	2
);

/**
 * The quick exit first in the body of every page, for a site that says so in wp-config.php:
 * `define( 'HT_BLOCKS_QUICK_EXIT', true );`, or with attributes: `define( 'HT_BLOCKS_QUICK_EXIT', 'placement="top"' );`.
 * An old theme has no such place: there it comes last, where it floats just the same.
 */
function ht_blocks_quick_exit_everywhere() {
	if ( defined( 'HT_BLOCKS_QUICK_EXIT' ) && HT_BLOCKS_QUICK_EXIT && ! did_action( 'ht_blocks_quick_exit' ) ) {
		do_action( 'ht_blocks_quick_exit' );
		$given = is_string( HT_BLOCKS_QUICK_EXIT ) ? shortcode_parse_atts( HT_BLOCKS_QUICK_EXIT ) : array();
		echo ht_blocks_html( 'quick-exit', (array) $given ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made.
	}
}
add_action( 'wp_body_open', 'ht_blocks_quick_exit_everywhere', 1 );
add_action( 'wp_footer', 'ht_blocks_quick_exit_everywhere', 1 );
