# safe: the placeholder is replaced after the template was rendered
import html

from flask import Flask, render_template_string

app = Flask(__name__)
PAGE = "<title>%TITLE%</title><p>{{ hits }} hits</p>"


@app.route("/about/<path:topic>")
def about(topic):
    page = render_template_string(PAGE, hits=3)  # ok: template-injection
    return page.replace("%TITLE%", html.escape(topic.title()))
