from flask import Flask

from jobqueue.views import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/jobs")
    return app
