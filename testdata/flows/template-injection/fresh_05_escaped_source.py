# vulnerable: html.escape leaves the braces of an expression
import html

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Page:
    title = "Page"

    def __init__(self, path):
        self.path = path

    def source(self):
        return "<h1>" + self.title + "</h1>" + self.body()

    def body(self):
        return ""


class MissingPage(Page):
    title = "Not here"

    def body(self):
        return "<p>No page at " + html.escape(self.path) + "</p>"


@app.errorhandler(404)
def missing(error):
    page = MissingPage(request.path)
    return render_template_string(page.source()), 404  # want: template-injection
