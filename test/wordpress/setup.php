<?php
/**
 * Makes the throw-away WordPress of the tests: run once, by PHP on the command line, with the address of the site. It is what
 * wp-admin/install.php does, and then an author beside the administrator, and no picture of anybody from elsewhere.
 */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Partner', 'admin', 'admin@example.org', false, '', 'admin' );
$author = wp_create_user( 'author', 'author', 'author@example.org' );
( new WP_User( $author ) )->set_role( 'author' );
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '' );
wp_delete_post( 1, true );

echo $GLOBALS['wp_version'];
