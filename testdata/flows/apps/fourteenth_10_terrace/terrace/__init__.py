from pyramid.config import Configurator
from pyramid.csrf import SessionCSRFStoragePolicy


def main(global_config, **settings):
    with Configurator(settings=settings) as config:
        config.include("pyramid_jinja2")
        config.set_csrf_storage_policy(SessionCSRFStoragePolicy())
        config.set_default_csrf_options(require_csrf=True)
        config.add_route("wine", "/wines/{id:[0-9]+}")
        config.add_route("wine_named", "/wines/named/{name}")
        config.add_route("hello", "/hello")
        config.add_route("note", "/note")
        config.add_route("cellar", "/cellar/*path")
        config.add_route("leave", "/leave")
        config.add_route("upload", "/upload")
        config.add_route("order", "/order")
        config.scan(".views")
    return config.make_wsgi_app()
