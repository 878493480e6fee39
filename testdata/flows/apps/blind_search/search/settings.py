from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    mongo: str = "mongodb://localhost"
    index_folder: str = "/srv/search/index"


settings = Settings()
