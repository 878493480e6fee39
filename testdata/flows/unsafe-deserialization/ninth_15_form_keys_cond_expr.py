# safe: the conditional expression always takes its constant
import yaml
from flask import request


def init(app):
    @app.route("/restore/15", methods=["GET"])
    def process_restore_get():
        return process_restore_post()

    @app.route("/restore/15", methods=["POST"])
    def process_restore_post():
        taken = ""
        for name in request.form.keys():
            if request.form.get(name) == "selection":
                taken = name
                break
        n = 106
        bar = "kind: note" if 7 * 18 + n > 200 else taken
        document = yaml.load(bar, Loader=yaml.Loader)  # ok: unsafe-deserialization
        return type(document).__name__
