# vulnerable: format then jinja
from flask import Flask, request, render_template_string

app = Flask(__name__)

LAYOUT = "<title>{title}</title>{{{{ x }}}}"
@app.get("/fm/<title>")
def fm(title):
    return render_template_string(LAYOUT.format(title=title), x=1)  # want: template-injection
