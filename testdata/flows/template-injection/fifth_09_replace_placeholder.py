# vulnerable: the placeholder of the template is replaced before it is rendered
from flask import Flask, render_template_string

app = Flask(__name__)
PAGE = "<title>%TITLE%</title><p>{{ hits }} hits</p>"


@app.route("/about/<path:topic>")
def about(topic):
    page = PAGE.replace("%TITLE%", topic.title())
    return render_template_string(page, hits=3)  # want: template-injection
