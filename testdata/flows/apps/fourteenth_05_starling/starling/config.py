from starlette.config import Config
from starlette.datastructures import Secret

config = Config(".env")
SECRET = config("SECRET", cast=Secret)
DATABASE = config("DATABASE_URL")
