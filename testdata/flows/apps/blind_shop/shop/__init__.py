from flask import Flask

from .config import Config
from .routes import admin, catalogue, orders


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)
    app.register_blueprint(catalogue.bp)
    app.register_blueprint(orders.bp, url_prefix="/orders")
    app.register_blueprint(admin.bp, url_prefix="/admin")
    return app
