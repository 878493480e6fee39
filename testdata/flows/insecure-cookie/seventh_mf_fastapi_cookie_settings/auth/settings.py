from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cookie_name: str = "session"
    cookie_httponly: bool = True


settings = Settings()
COOKIE_SECURE = False
