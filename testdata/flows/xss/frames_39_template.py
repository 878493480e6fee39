# vulnerable: the exclamation mark of the template switches escaping off
from bottle import Bottle, request, template

app = Bottle()
PAGE = "<p>You searched for {{!term}}, page {{page}}</p>"


@app.get("/search")
def search():
    return template(PAGE, term=request.query.term, page=request.query.page)  # want: xss
