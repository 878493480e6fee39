# safe: the loop ends before the turn that would take the parameter
from flask import make_response, request


def init(app):

    @app.route("/stamps", methods=["GET"])
    def stamps():
        incoming = request.cookies.to_dict().get("ref", "")
        turn = 0
        resolved = "/home"
        while turn < 3:
            turn += 1
            if turn == 4:
                resolved = incoming
        answer = make_response("moved", 301)
        answer.headers["Location"] = resolved  # ok: open-redirect
        return answer
