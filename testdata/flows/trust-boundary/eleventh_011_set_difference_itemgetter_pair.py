# vulnerable: what is left of the set is the parameter; then the getter takes the second item
import operator
from flask import request, session


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = request.form.to_dict(flat=False)["entry"][-1]
        left = {"guest", given} - {"guest"}
        halfway = left.pop()
        bar = operator.itemgetter("new")({"old": "guest", "new": halfway})
        label = "user:" + bar
        session["label"] = label  # want: trust-boundary
        return "kept"
