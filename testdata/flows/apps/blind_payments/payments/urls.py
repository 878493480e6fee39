from django.urls import path

from ledger import views

urlpatterns = [
    path("start/", views.start),
    path("return/", views.returned),
    path("receipt/<int:pk>/", views.receipt),
    path("notify/", views.notify),
    path("history/", views.history),
]
