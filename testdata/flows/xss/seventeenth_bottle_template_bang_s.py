# safe: the template's expression is escaped
from bottle import Bottle, request, template

app = Bottle()
PAGE = "<p>Found nothing for {{word}}</p>"


@app.get("/find")
def find():
    return template(PAGE, word=request.query.word)  # ok: xss
