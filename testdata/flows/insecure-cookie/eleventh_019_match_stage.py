# vulnerable: the stage is always "test", whose arm says false
from flask.views import MethodView
from flask import Flask, make_response, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def get(self):
        param = request.environ.get("HTTP_X_SHOP_NOTE", "")
        match ("live", "test")[1]:
            case "live":
                sealed = True
            case _:
                sealed = False
        answer = make_response("ok")
        answer.set_cookie("sid", param, secure=sealed, httponly=True, samesite="Lax")  # want: insecure-cookie
        return answer


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
