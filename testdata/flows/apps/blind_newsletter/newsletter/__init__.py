from flask import Flask

from newsletter.public import bp as public
from newsletter.staff import bp as staff


def create_app():
    app = Flask(__name__)
    app.register_blueprint(public)
    app.register_blueprint(staff, url_prefix="/staff")
    return app
