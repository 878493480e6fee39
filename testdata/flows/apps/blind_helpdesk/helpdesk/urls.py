from django.urls import path

from tickets import views

urlpatterns = [
    path("tickets/", views.TicketList.as_view(), name="ticket-list"),
    path("tickets/<int:pk>/", views.ticket, name="ticket"),
    path("tickets/<int:pk>/close/", views.close, name="ticket-close"),
    path("attachments/<path:name>", views.attachment, name="attachment"),
    path("search/", views.search, name="search"),
]
