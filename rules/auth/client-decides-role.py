from django.http import HttpResponse
from flask import Flask, abort, request, session

app = Flask(__name__)


@app.get("/admin")
def admin():
    if request.cookies.get("is_admin") != "true":  # want: client-decides-role
        abort(403)
    return "secret"


@app.get("/staff")
def staff():
    role = request.cookies.get("role", "guest")
    if role == "staff":  # want: client-decides-role
        return "welcome"
    return "no"


@app.get("/internal")
def internal():
    allowed = request.headers["X-User-Role"] == "admin"  # want: client-decides-role
    return "welcome" if allowed else "no"


def panel(request):
    if request.COOKIES.get("logged_in"):  # want: client-decides-role
        return HttpResponse("panel")
    return HttpResponse(status=403)


@app.get("/report")
def report():
    if session.get("role") != "admin":  # ok: a signed session
        abort(403)
    if request.cookies.get("theme") == "dark":  # ok: decides nothing of weight
        return "dark"
    return "light"


@app.get("/me")
def me():
    return request.cookies.get("role", "guest")  # ok: shown, not believed


@app.post("/salaries")
def salaries():
    if request.form.get("role") != "manager":  # want: client-decides-role
        abort(403)
    return "salaries"


@app.get("/panel")
def panel_page():
    if request.args.get("is_admin") != "1":  # want: client-decides-role
        return "no", 403
    return "panel"


@app.post("/users")
def add_user():
    if request.form["role"] not in ("reader", "writer"):  # ok: the role of somebody else is checked for sense
        abort(400)
    return "added"


@app.get("/users")
def users():
    user = extract_auth(dict(request.headers))
    if not user or user.get("role") != "admin":  # ok: a signed token that was read first
        abort(403)
    return []


from fastapi import FastAPI, HTTPException, Request

api = FastAPI()


@api.post("/wipe")
async def wipe(request: Request):
    body = await request.json()
    if not body.get("is_admin"):  # want: client-decides-role
        raise HTTPException(status_code=403)
    return {}


@api.post("/invite")
async def invite(request: Request):
    body = await request.json()
    if not body.get("name"):  # ok: says nothing of rights
        raise HTTPException(status_code=403)
    return {}
