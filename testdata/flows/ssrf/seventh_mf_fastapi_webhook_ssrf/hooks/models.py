from pydantic import BaseModel


class Hook(BaseModel):
    url: str
    verify_url: str | None = None
