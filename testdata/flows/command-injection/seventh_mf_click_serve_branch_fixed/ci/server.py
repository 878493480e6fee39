from flask import Flask, request

from .git import checkout


def build(repo):
    app = Flask(__name__)

    @app.post("/hook")
    def hook():
        ref = request.get_json()["ref"]
        return checkout(repo, ref)

    return app
