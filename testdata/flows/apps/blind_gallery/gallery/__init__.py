from flask import Flask

from gallery import albums, feeds, pictures


def create_app(config=None):
    app = Flask(__name__)
    app.config.update(config or {})
    for module in (albums, feeds, pictures):
        app.register_blueprint(module.bp)
    return app
