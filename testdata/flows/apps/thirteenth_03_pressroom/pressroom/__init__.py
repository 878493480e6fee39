from flask import Flask

from .views.articles import ArticleView, DraftView
from .views.desk import desk


def build():
    app = Flask("pressroom")
    app.add_url_rule("/articles/<slug>", view_func=ArticleView.as_view("article"))
    app.add_url_rule("/drafts/<slug>", view_func=DraftView.as_view("draft"))
    app.register_blueprint(desk)
    return app
