import os

from pydantic import BaseModel, Field


def get_env_value(name, default=None, kind=str):
    return kind(os.environ.get(name, default))


class Settings(BaseModel):
    server_secret: str | None = Field(default="dev", description="signs")  # want: secret-with-known-default
    worker_secret: str | None = Field(default=None, description="signs")  # ok: no default
    secret_name: str = Field(default="main")  # ok: the name of one


def configure(app, args):
    app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY", "not for anybody")  # want: secret-with-known-default
    args.token_secret = get_env_value("TOKEN_SECRET", "a-default-key!")  # want: secret-with-known-default
    args.jwt_secret = os.getenv("JWT_SECRET")  # ok: no default
    args.session_secret = os.environ.get("SESSION_SECRET", "")  # ok: empty
    args.auth_secret = os.environ["AUTH_SECRET"]  # ok: must be set
