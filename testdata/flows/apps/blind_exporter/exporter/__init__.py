import os

from flask import Flask

from exporter.routes import bp


def create_app():
    app = Flask(__name__)
    app.config["EXPORTS"] = os.environ.get("EXPORTS", "/srv/exports")
    app.register_blueprint(bp, url_prefix="/export")
    return app
