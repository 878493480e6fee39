from flask import Flask

from .hooks import hooks
from .labels import LabelView, StatusView
from .tracking import tracking


def create_app():
    app = Flask(__name__)
    app.register_blueprint(hooks, url_prefix='/hooks')
    app.register_blueprint(tracking, url_prefix='/track')
    app.add_url_rule('/labels/<int:number>', view_func=LabelView.as_view('label'))
    app.add_url_rule('/status/<carrier>', view_func=StatusView.as_view('status'))
    return app
