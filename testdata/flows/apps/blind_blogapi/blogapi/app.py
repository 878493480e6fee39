from flask import Flask

from blogapi import posts, sitemap, uploads


def create_app():
    app = Flask(__name__)
    app.register_blueprint(posts.bp, url_prefix="/posts")
    app.register_blueprint(sitemap.bp)
    app.register_blueprint(uploads.bp, url_prefix="/uploads")
    return app
