"""A small shop: catalogue, basket, orders, accounts."""

from flask import Flask

from shop import accounts, catalogue, orders, settings


def create_app():
    app = Flask(__name__)
    app.config.from_object(settings)
    app.register_blueprint(accounts.pages)
    app.register_blueprint(catalogue.pages)
    app.register_blueprint(orders.pages)
    return app
