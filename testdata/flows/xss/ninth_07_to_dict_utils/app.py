# vulnerable: make_response of formatted text; the value goes through: helper thing, helper utils
from flask import Flask, make_response, request
from flask.views import MethodView

from helpers.relay import relay
from helpers.thing_factory import create_thing

app = Flask(__name__)


class Case07View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        fields = request.form.to_dict()
        user_input = fields.get("item", "")
        thing = create_thing()
        middle = thing.do_something(user_input)
        used = relay(middle)
        return make_response("<div>%s</div>" % used)  # want: xss


app.add_url_rule("/greet/07", view_func=Case07View.as_view("greet"))
