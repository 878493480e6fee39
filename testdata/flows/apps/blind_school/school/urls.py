from django.urls import path

from pupils import views

urlpatterns = [
    path("pupils/<int:pk>/", views.PupilView.as_view()),
    path("class/<str:name>/", views.class_list),
    path("certificate/", views.certificate),
    path("switch/", views.switch_year),
    path("export/", views.export),
]
