from flask import Flask

from monitor.errors import register
from monitor.views import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    register(app)
    return app


app = create_app()
