# vulnerable: CWE-521: five characters are enough
from fastapi import FastAPI
from pydantic import BaseModel, Field

from .accounts import create

app = FastAPI()


class NewUser(BaseModel):
    name: str
    password: str = Field(min_length=5, max_length=200)  # want: CWE-521


@app.post("/users")
def new_user(user: NewUser):
    """Make an account."""
    return {"id": create(user.name, user.password)}
