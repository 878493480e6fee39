from flask import Flask

from portal.auth import bp as auth
from portal.profile import bp as profile


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(auth, url_prefix="/auth")
    app.register_blueprint(profile, url_prefix="/profile")
    return app
