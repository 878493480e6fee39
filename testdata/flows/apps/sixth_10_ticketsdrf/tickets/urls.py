from django.urls import include, path
from rest_framework.routers import DefaultRouter

from tickets.api import AttachmentView, TicketViewSet, WebhookView

router = DefaultRouter()
router.register("tickets", TicketViewSet, basename="ticket")

urlpatterns = [
    path("", include(router.urls)),
    path("attachments/", AttachmentView.as_view()),
    path("webhooks/", WebhookView.as_view()),
]
