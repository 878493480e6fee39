# safe: the allow-list check aborts for any other language
from flask import abort, Flask, render_template_string, request

app = Flask(__name__)

LANGUAGES = {"en", "sv", "de"}


@app.route("/welcome")
def welcome():
    language = request.accept_languages.best or "en"
    chosen = request.args.get("lang", language)
    if chosen not in LANGUAGES:
        abort(404)
    page = "<html lang='%s'><body>{{ text }}</body></html>" % chosen
    return render_template_string(page, text="Welcome")  # ok: template-injection
