# safe: the inline template escapes by default
from flask import Flask, render_template_string, request
from flask.views import MethodView

app = Flask(__name__)
PAGE = "<title>{{ name }}</title>"


class Title(MethodView):
    def get(self):
        name = request.values.get("name", "untitled").partition(":")[2]
        return render_template_string(PAGE, name=name)  # ok: xss


app.add_url_rule("/title", view_func=Title.as_view("title"))
