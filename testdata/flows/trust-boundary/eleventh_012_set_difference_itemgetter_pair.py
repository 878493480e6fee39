# safe: the getter takes the first item
import operator
from flask import request, session


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = request.form.to_dict(flat=False)["entry"][-1]
        left = {"guest", given} - {"guest"}
        halfway = left.pop()
        bar = operator.itemgetter("old")({"old": "guest", "new": halfway})
        label = "user:" + bar
        session["label"] = label  # ok: trust-boundary
        return "kept"
