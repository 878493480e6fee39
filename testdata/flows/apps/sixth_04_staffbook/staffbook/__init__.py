from flask import Flask

from staffbook.api.accounts import accounts
from staffbook.api.people import people
from staffbook.extensions import db


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    for blueprint in (people, accounts):
        app.register_blueprint(blueprint, url_prefix="/" + blueprint.name)
    return app
