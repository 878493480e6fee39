from functools import lru_cache

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    title: str = "Ledger"
    report_dir: str = "/srv/ledger/reports"
    rates_url: str = "https://rates.example.net/latest"
    dsn: str = "postgresql://ledger@db/ledger"


@lru_cache
def get_settings() -> Settings:
    return Settings()
