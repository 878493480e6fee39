from flask import Flask

from .api import api
from .pages import pages
from .tables import db


def create_app():
    app = Flask(__name__)
    db.init_app(app)
    app.register_blueprint(api, url_prefix='/api')
    app.register_blueprint(pages)
    return app
