from dataclasses import dataclass, field
from typing import List


@dataclass
class ReportSpec:
    title: str
    columns: List[str] = field(default_factory=list)
    layout: str = "table"
    limit: int = 50

    @classmethod
    def from_json(cls, data):
        return cls(
            title=data.get("title", "Report"),
            columns=list(data.get("columns", [])),
            layout=data.get("layout", "table"),
            limit=min(int(data.get("limit", 50)), 500),
        )
