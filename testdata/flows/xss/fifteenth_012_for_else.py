# vulnerable: the loop ends without break, so else takes the text
from flask import Flask, request, Response
from flask.views import MethodView

app = Flask(__name__)


class ListingView(MethodView):
    def post(self):
        param = request.data.decode("utf-8", "replace")
        bar = "found"
        for letter in "xyz":
            if letter == "a":
                break
        else:
            bar = param
        def parts():
            yield "<table><tr><td>"
            yield bar
            yield "</td></tr></table>"
        return Response(parts())  # want: xss


app.add_url_rule("/report", view_func=ListingView.as_view("listing"))
