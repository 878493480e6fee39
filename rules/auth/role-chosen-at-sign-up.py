from fastapi import FastAPI, Request

from .models import User, load

api = FastAPI()


@api.post("/signup")
async def signup(request: Request):
    data = await request.json()
    user = User(name=data["name"])
    user.role = data.get("role", "member")  # want: role-chosen-at-sign-up
    if user.name:
        user = User(name=data["name"], is_admin=data["is_admin"])  # want: role-chosen-at-sign-up
    user.city = data.get("city")  # ok: says nothing of rights
    return user


@api.post("/profile")
async def update_profile(request: Request):
    data = await request.json()
    user = load(request.user)
    user.is_staff = data["is_staff"]  # want: role-chosen-at-sign-up
    return user


@api.post("/users/{name}")
async def set_role(name, request: Request):
    data = await request.json()
    user = load(name)
    user.role = data["role"]  # ok: what the route is for
    return user


@api.post("/register")
async def register(request: Request):
    data = await request.json()
    return User(name=data["name"], role="member")  # ok: the same for everybody
