from litestar import Litestar
from litestar.contrib.jinja import JinjaTemplateEngine
from litestar.di import Provide
from litestar.template.config import TemplateConfig

from .controllers import DayController, FileController, page_handlers
from .providers import column, order

app = Litestar(
    route_handlers=[DayController, FileController, *page_handlers],
    dependencies={"order": Provide(order), "column": Provide(column, sync_to_thread=False)},
    template_config=TemplateConfig(directory="almanac/templates", engine=JinjaTemplateEngine),
)
