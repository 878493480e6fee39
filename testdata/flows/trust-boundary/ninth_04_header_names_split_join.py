# vulnerable: key built with the value; the value goes through: concat slice, split join, list pop
from flask import request, session


def init(app):
    @app.route("/prefs/04", methods=["GET"])
    def case_prefs_get():
        return case_prefs_post()

    @app.route("/prefs/04", methods=["POST"])
    def case_prefs_post():
        asked = ""
        for name in request.headers.keys():
            if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
                continue
            asked = name
            break
        s = "begin:" + asked + ":end"
        next_value = s[6:-4]
        bits = next_value.split(" ")
        passed = " ".join(bits)
        chain = ["first"]
        chain.append(passed)
        chain.append("standard")
        chain.pop(0)
        outcome = chain[0]
        session["pref_" + outcome] = "on"  # want: trust-boundary
        session.modified = True
        return "kept"
