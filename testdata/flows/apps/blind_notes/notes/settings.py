import os


class Settings:
    secret = os.environ.get("NOTES_SECRET", "")
    folder = "/srv/notes"


settings = Settings()
