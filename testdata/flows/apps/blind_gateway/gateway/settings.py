from dataclasses import dataclass, field


@dataclass
class Settings:
    upstreams: dict = field(
        default_factory=lambda: {
            "users": "https://users.internal.example",
            "stock": "https://stock.internal.example",
        }
    )
    hosts: tuple = ("img.example.org", "cdn.example.org")
    timeout: float = 3.0


settings = Settings()
