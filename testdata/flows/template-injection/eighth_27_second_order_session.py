# vulnerable: one view keeps the text in the module's dictionary, another renders it
from flask import Flask, render_template_string, request

app = Flask(__name__)
FOOTERS = {}


@app.route("/footers/<int:site>", methods=["PUT"])
def put_footer(site):
    FOOTERS[site] = request.get_data(as_text=True)
    return "", 204


@app.route("/sites/<int:site>")
def show_site(site):
    footer = FOOTERS.get(site, "none")
    return render_template_string("<main></main><footer>" + footer + "</footer>")  # want: template-injection
