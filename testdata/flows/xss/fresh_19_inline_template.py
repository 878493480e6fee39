# vulnerable: the inline template turns autoescaping off for the name
from flask import Flask, render_template_string, request
from flask.views import MethodView

app = Flask(__name__)
PAGE = "{% autoescape false %}<title>{{ name }}</title>{% endautoescape %}"


class Title(MethodView):
    def get(self):
        name = request.values.get("name", "untitled").partition(":")[2]
        return render_template_string(PAGE, name=name)  # want: xss


app.add_url_rule("/title", view_func=Title.as_view("title"))
