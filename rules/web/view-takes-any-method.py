from flask import Flask
app = Flask(__name__)

@app.route("/a", methods=["GET", "POST"])
def a(db):  # want: view-takes-any-method
    db.commit()

@app.route("/b", methods=["GET", "DELETE"])
def b(item):  # want: view-takes-any-method
    item.delete()

@app.route("/c", methods=("GET", "PUT"))
def c(item):  # want: view-takes-any-method
    item.save()

@app.route("/d", methods=["POST"])
def d(db):  # ok: POST only
    db.commit()

@app.route("/e", methods=["GET"])
def e(db):  # ok: GET only
    return db.all()

@app.route("/f", methods=["GET", "POST"])
def f(db):  # ok: changes nothing
    return db.all()

@app.route("/g", methods=["GET", "POST"])
def g(stock, name):  # want: view-takes-any-method
    stock.remove(name)

@app.route("/h", methods=["GET", "POST"])
def h(db, request):  # ok: a form is shown by GET and stored by POST
    if request.method == "POST":
        db.commit()
    return "form"

@app.route("/i", methods=["GET", "POST"])
def i(db, form):  # ok: the form was sent
    if form.validate_on_submit():
        db.commit()
    return "form"
