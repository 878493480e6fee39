from flask import Flask

from .container import Container


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(DATABASE="kennel.db", PHOTOS="/srv/kennel/photos", SECRET_KEY=None)
    if config:
        app.config.update(config)
    app.extensions["kennel"] = Container(app.config)
    from . import dogs, office

    app.register_blueprint(dogs.bp)
    app.register_blueprint(office.bp, url_prefix="/office")
    return app
